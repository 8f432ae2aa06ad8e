/** The style sheet of the shadow root, minified. The build puts it in. */
declare const __CSS__: string;

/** The SHA-256 of the status module, in base64. */
declare const __STATUS_DIGEST__: string;

/** The SHA-256 of the module for pictures, in base64. */
declare const __WEEK_DIGEST__: string;

/** The SHA-256 of the module for opening_hours, in base64. */
declare const __OSM_DIGEST__: string;

/** The SHA-256 of the reader module, in base64. */
declare const __READER_DIGEST__: string;

/** The version of the project, from web/version. */
declare const __VERSION__: string;

/** Whether the script is that of embed/. */
declare const __EMBED__: boolean;

/** What such a script holds. The site puts it in. */
declare const __EMBEDDED__: any;
