/** Turns `[this|that]` into one of them and `{slot}` into its value; a slot nobody filled is a mistake in the texts. */
export function expand(template, scope, random) {
  return chooseAlternatives(template, random).replace(/\{([^{}]+)\}/g, (_, slot) => fillSlot(slot, scope, random));
}

/** Draws a number from `low-high` or `low-high/step`; bounds with a point give one decimal. */
export function drawNumber(range, random) {
  const [bounds, step] = range.split('/');
  const [low, high] = bounds.split('-').map(Number);
  if (bounds.includes('.')) return oneDecimal(random.integer(Math.round(low * 10), Math.round(high * 10)));
  const width = step === undefined ? 1 : Number(step);
  return low + width * random.integer(0, Math.floor((high - low) / width));
}

/** Never a whole number: `5` and `4.9` ask for different grammar in some languages. */
function oneDecimal(tenths) {
  return (tenths % 10 === 0 ? tenths + 1 : tenths) / 10;
}

function chooseAlternatives(template, random) {
  let text = template;
  while (text.includes('[')) {
    const chosen = text.replace(/\[([^[\]]*)\]/g, (_, inner) => random.pick(inner.split('|')));
    if (chosen === text) throw new Error(`Unbalanced alternatives: ${template}`);
    text = chosen;
  }
  return text;
}

function fillSlot(slot, scope, random) {
  if (slot.startsWith('n:')) return shareNumber(slot, scope, random);
  const value = scope.slots.get(slot);
  if (value === undefined) throw new Error(`No value for the slot {${slot}} in ${scope.language}`);
  return typeof value === 'function' ? value() : value;
}

/** The same range in one article is the same figure, so that lead and text agree. */
function shareNumber(slot, scope, random) {
  if (!scope.slots.has(slot)) scope.slots.set(slot, scope.formatNumber(drawNumber(slot.slice(2), random)));
  return scope.slots.get(slot);
}
