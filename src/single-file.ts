/** Whether this is the copy of the app that is one HTML file, opened without a host: it keeps nothing and has one window. */
export const SINGLE_FILE = import.meta.env.VITE_SINGLE_FILE === 'yes';
