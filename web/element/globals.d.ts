/** The style sheet of the shadow root, minified. The build puts it in. */
declare const __CSS__: string;

/** The file name of the status module with a hash of its content, so that no cache serves another version. */
declare const __STATUS__: string;

/** The SHA-256 of the status module, in base64. */
declare const __STATUS_DIGEST__: string;

/** The file name of the module for pictures with a hash of its content. */
declare const __WEEK__: string;

/** The SHA-256 of the module for pictures, in base64. */
declare const __WEEK_DIGEST__: string;

/** The file name of the module for opening_hours with a hash of its content. */
declare const __OSM__: string;

/** The SHA-256 of the module for opening_hours, in base64. */
declare const __OSM_DIGEST__: string;

/** The file name of the reader module with a hash of its content. */
declare const __READER__: string;

/** The SHA-256 of the reader module, in base64. */
declare const __READER_DIGEST__: string;

/** The version of the project, from web/version. */
declare const __VERSION__: string;
