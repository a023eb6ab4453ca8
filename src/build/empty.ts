/** Stands in for packages that jsPDF can load for features this app does not use (HTML and SVG drawing). */
export default undefined;
