const CREDIT =
  /^[([]?(?:©|\(c\)|℗|copyright\b|(?:photo|foto|фото|image|imagen|picture|bild|صورة|courtesy|photograph(?:er)?|credits?|crédits?(?:\s?photos?)?)(?:\s(?:by|de|credits?))?\s?[:/©])/iu;

/** Whether a line begins as a notice of rights or the credit of a picture does. */
export function opensAsCredit(text: string): boolean {
  return CREDIT.test(text);
}
