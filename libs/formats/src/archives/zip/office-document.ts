const FIRST_ENTRY = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|customXml\/|xl\/|word\/|ppt\/|visio\/|mimetype$)/;

/** Whether a ZIP archive, by the first file in it, is a document of an office program rather than an archive of documents. */
export function isOfficeDocument(head: Buffer): boolean {
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) return false;
  return FIRST_ENTRY.test(head.toString('latin1', 30, 30 + head.readUInt16LE(26)));
}
