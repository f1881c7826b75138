const PUBLISHED =
  /publi|posted|submitted on|mis en ligne|rédigé le|erstellt|eingestellt|verfasst|veröffentlicht|geplaatst|pubblicat|gepubliceerd|inserito|опублик|публикац|размещен|نشر|yayın|giriş|created on|issued|press release|for immediate release|diterbitkan|opublikowan|dodano|publicerad|입력|등록|발행|게재|发布|發布|发表|公開|配信|掲載|投稿|đăng/iu;
const CHANGED =
  /updat|upd[.:]|mis[e]? à jour|màj|modif|edited|revised|last reviewed|обновл|изменен|actualiz|atualiz|aktualis|aktualizac|geändert|ultima modifica|aggiorn|bijgewerkt|aangepast|güncel|تحديث|diperbarui|uppdaterad|uppdaterat|zaktualiz|수정|更新|編集/iu;
const OTHER =
  /@|©|copyright|photo|getty|reuters\/|foto|фото|https?:|(?:source|quelle|fonte|fuente)\s?:|تصوير|deadline|expires|valid until|\p{L}\s(?:says|said|wrote|replied|disse|diz|dice|dijo|dit|schrieb|sagt|sagte|ha detto|schreef|пишет|napisał)(?![\p{L}])/iu;
const OPENING =
  /(?:(?:this|the)\s(?:entry|post|article|story|item|page|content|press release)\s(?:was|has been|is)|(?:dieser|der)\s(?:beitrag|artikel|eintrag)\swurde|cet(?:te)?\s(?:entrée|article|billet)\s(?:a|est)|est[ea]\s(?:entrada|artículo|artigo|post)\s(?:fue|foi)|quest[oa]\s?(?:articolo|voce|post)\s(?:è|e)|(?:deze|dit)\s(?:bericht|entry|artikel)\s(?:is|werd)|(?:ten\swpis|wpis)\s(?:został|opublikowan)|запись\sопубликован)/iu;
const AUTHOR =
  /^(?:\W{0,4})(?:by|par|por|von|da|di|door|av|przez|автор:?|written by|posted by|rédigé par|escrito por|scritto da|geschrieben von:?)\s/iu;
const START = 40;

/** Whether a caption says that something appeared then. */
export function saysPublished(caption: string): boolean {
  return PUBLISHED.test(caption);
}

/** Whether a caption says that something was changed then. */
export function saysChanged(caption: string): boolean {
  return CHANGED.test(caption);
}

/** Whether a line with a date tells of a picture, a source, a comment or an event rather than of the article. */
export function tellsOfOthers(line: string): boolean {
  return OTHER.test(line);
}

/** Whether a line opens as a byline does. */
export function opensAsByline(line: string): boolean {
  return AUTHOR.test(line);
}

/** Whether a text holds the beginning of the sentence by which weblogs say when an entry appeared. */
export function opensNotice(text: string): boolean {
  return OPENING.test(text);
}

/** Whether a line is the sentence by which weblogs say when an entry appeared, or opens with a caption of publication. */
export function opensAsNotice(line: string): boolean {
  const notice = OPENING.exec(line);
  if (notice !== null && !/\p{L}/u.test(line.slice(0, notice.index))) return PUBLISHED.test(line);
  const at = line.slice(0, START).search(PUBLISHED);
  return at === 0 || (at > 0 && (AUTHOR.test(line) || !/\p{L}{3}/u.test(line.slice(0, at))));
}
