/** Names of countries that, in small letters, are everyday words or other names, by language of the text. */
export const commonWords: Readonly<Record<string, string>> = {
  en: 'turkey china jordan chad guinea niger georgia jersey polish chile car',
  fr: 'eau maurice jersey',
  es: 'chile salvador eau',
  pt: 'peru salvador eau',
  ru: '',
  ar: '',
  de: '',
};
