const LENGTH = 300;
const ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/\S+$/i;
// `2019-11-20T01:50:59.403`, `382164235214617`, `@cbssports`, `#1483b2`, `summary_large_image`, `com.nytimes.android`
const SIGN =
  /^(?:\d{4}-\d{2}-\d{2}T\S+|\d{5,}|@\w+|#[\da-f]{3,8}|[\da-f]{24,}|[a-z\d]+(?:_[a-z\d]+)+|(?:com|org|net|io)(?:\.\w+){2,})$/i;
// `width=device-width, initial-scale=1`, `app-id=336173383`
const SETTING = /^[a-z-]{2,30}=[^\s,;]+(?:[,;]\s?[a-z-]{2,30}=[^\s,;]+)*$/i;
// What metadata is called in and says where it answers yes or no.
const WORD =
  /^(?:article|website|true|false|metered|noindex|index|follow|summary|yes|no|Person|Organization|Article|WebSite|WebPage|Thing|Place|(?:[A-Z][a-z]+)*(?:Object|Organization|Article|ListItem|List|Action|Element|Page|Posting|Thing))$/;

/** Whether a line is a value out of a page's metadata, as no reader of the page is shown it. */
export function isPageValue(text: string): boolean {
  if (text.length > LENGTH) return false;
  return ADDRESS.test(text) || SIGN.test(text) || SETTING.test(text) || WORD.test(text);
}
