const patterns = new Map<string, CanvasPattern | string>();

/** The colour as stripes, for bars whose time is not over; the plain colour where patterns cannot be drawn. */
export function hatch(colour: string): CanvasPattern | string {
  const known = patterns.get(colour);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return colour;
  pen.globalAlpha = 0.25;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 6, 6);
  pen.globalAlpha = 1;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.6;
  pen.beginPath();
  for (const shift of [-6, 0, 6]) {
    pen.moveTo(shift, 6);
    pen.lineTo(shift + 6, 0);
  }
  pen.stroke();
  const pattern = pen.createPattern(tile, 'repeat') ?? colour;
  patterns.set(colour, pattern);
  return pattern;
}
