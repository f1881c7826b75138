/** What the one file in a packed file is called: the packed file's own name without the ending that packing gave it. */
export function innerName(filename: string): string {
  if (/\.(?:tgz|tzst)$/i.test(filename)) return filename.replace(/\.[^.]*$/, '.tar');
  const name = filename.replace(/\.(?:gz|gzip|zst|zstd)$/i, '');
  return name === '' || /[/\\]$/.test(name) ? 'file' : name;
}
