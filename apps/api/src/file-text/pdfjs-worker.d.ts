/** What reads a PDF; the package declares only the part that asks it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
