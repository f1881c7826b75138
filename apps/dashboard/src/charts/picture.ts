import type { Palette } from './palette.js';

type Picture = {
  title: string;
  subtitle: string;
  note: string;
  legend: { label: string; colour: string }[];
  colours: Palette;
};
const EDGE = 20;

/** The chart as a PNG with its title, legend and note, so that it can stand alone in a report. */
export function pictureOf(
  chart: HTMLCanvasElement,
  { title, subtitle, note, legend, colours }: Picture,
): Promise<Blob | null> {
  const ratio = chart.width / chart.clientWidth || 1;
  const width = chart.clientWidth + 2 * EDGE;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  const font = (size: number, weight = 400) => `${weight} ${size}px 'Inter Variable', system-ui, sans-serif`;
  pen.font = font(11);
  const rows = placed(legend, (text) => pen.measureText(text).width, chart.clientWidth);
  const notes = wrapped(note, (text) => pen.measureText(text).width, chart.clientWidth);
  const height = 64 + chart.clientHeight + rows.length * 18 + notes.length * 15 + 24;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  pen.scale(ratio, ratio);
  pen.fillStyle = colours.surface;
  pen.fillRect(0, 0, width, height);
  pen.textBaseline = 'middle';
  const write = (text: string, x: number, y: number, style: string, colour: string) => {
    pen.font = style;
    pen.fillStyle = colour;
    pen.fillText(text, x, y);
  };
  write(title, EDGE, 24, font(15, 620), colours.ink);
  write(subtitle, EDGE, 44, font(12), colours.quiet);
  pen.drawImage(chart, EDGE, 60, chart.clientWidth, chart.clientHeight);
  let y = 60 + chart.clientHeight + 16;
  for (const row of rows) {
    for (const { x, label, colour } of row) {
      pen.fillStyle = colour;
      pen.fillRect(EDGE + x, y - 5, 10, 10);
      write(label, EDGE + x + 15, y, font(11), colours.ink);
    }
    y += 18;
  }
  for (const line of notes) {
    write(line, EDGE, y + 2, font(11), colours.quiet);
    y += 15;
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

type Placed = { x: number; label: string; colour: string };

function placed(legend: Picture['legend'], measure: (text: string) => number, room: number): Placed[][] {
  const rows: Placed[][] = [];
  let x = room;
  for (const { label, colour } of legend) {
    const width = measure(label) + 30;
    if (x + width > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ x, label, colour });
    x += width;
  }
  return rows;
}

function wrapped(text: string, measure: (text: string) => number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Hands a file to the browser's downloads. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
