/** Lines of a table whose widths are known before its rows are. */
export class Columns {
  constructor(widths) {
    this.widths = widths;
  }

  line(cells) {
    return this.widths
      .map((width, column) => (cells[column] ?? '').padEnd(width))
      .join('  ')
      .trimEnd();
  }
}
