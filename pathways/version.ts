/** Raised when what is asked or done changes, so that a saved case can say which rules it followed. */
export const PATHWAY_VERSION = '2026.1';
