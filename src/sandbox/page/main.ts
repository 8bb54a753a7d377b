/** The page's entry point. */
export {};
