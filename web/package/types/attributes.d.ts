// From web/element/reference.json, by go generate ./web.

/** The attributes of `<service-status>`, by the names that they have in HTML. */
export interface ServiceStatusAttributes {
  /** `nemkonto`, `digitalpost`, `nemlogin`, `nemid` or `borgerdk` */
  system?: string;
  /** the address of a declaration of your own, as JSON; `nemid.en.json` is `nemid.json` with its English */
  src?: string;
  /** opening hours, in Danish or as OSM opening_hours, where there is no declaration */
  hours?: string;
  /** what to call it, instead of the declaration's name */
  label?: string;
  /** `card` (unless given), `badge`, `full` with everything unfolded, or a picture of a `week` or a `month` */
  variant?: 'badge' | 'card' | 'full' | 'week' | 'month';
  /** only what concerns an audience (`borgere`) */
  audience?: string;
  /** only what is for a topic (`teknisk`), where a declaration tells topics apart */
  topic?: string;
  /** only what concerns a channel (`phone`, `web`, `email`, `chat`, `visit`, `video`, `sms`, `post`) */
  channel?: 'phone' | 'web' | 'email' | 'chat' | 'visit' | 'video' | 'sms' | 'post';
  /** a date in the week or month of the picture (`2026-12-24`); otherwise it is that of now */
  from?: string;
  /** the level of the card's heading, `1` to `5`, or `none`; 3 unless given */
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | '1' | '2' | '3' | '4' | '5' | 'none';
  /** `da` or `en`; otherwise that of the page */
  lang?: string;
  /** `neutral`, `borger` or `virk` */
  theme?: 'neutral' | 'borger' | 'virk';
  /** `light` or `dark`; otherwise the page's `color-scheme` */
  scheme?: 'light' | 'dark';
  /** an instant to preview, with its offset: `2026-12-24T12:00:00+01:00` */
  at?: string;
}
