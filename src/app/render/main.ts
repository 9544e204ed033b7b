import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import { renderFigure } from './render-figure';

// The page has nothing to see: a program that drives the browser calls this.
Object.assign(window, { renderFigure });
