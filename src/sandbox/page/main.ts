/** The page's entry point: defining the window's element starts everything. */
import './app.js';
