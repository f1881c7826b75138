// With a capital they may be of the text: the verdict of those who check facts, a subheading.
const WORDS = /^(?:true|false|null|undefined|summary)$/;
const SETTINGS =
  /^(?:[\w-]{2,40}=[\w.%-]{1,40}(?:[,;]\s?[\w-]{2,40}=[\w.%-]{1,40}){0,9}|max-(?:snippet|image-preview|video-preview):.{1,120}|(?:no)?(?:index|follow|archive|odp|ydir|imageindex)(?:,\s?(?:no)?(?:index|follow|archive|odp|ydir|imageindex|snippet)|,\s?max-[\w-]+:[\w-]+){0,9}|summary_large_image|text\/html(?:;.{0,40})?|utf-?8|ie ?=? ?edge(?:,chrome=1)?|no-cache|[a-z][\w+.-]{1,20}:\/\/\S+|#[\da-f]{3}(?:[\da-f]{3})?)$/iu;

/** Whether a line is a setting of a page's head that scrapers write down among its text: `width=device-width`, `index, follow`. */
export function isPageSetting(text: string): boolean {
  return WORDS.test(text) || (text.length <= 300 && SETTINGS.test(text));
}
