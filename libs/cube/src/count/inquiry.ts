import type { Answer } from '@vigie/article';
import type { Found, Wish } from './wish.js';

/**
 * How one question is answered. It first says what it wants of the selections (no wishes yet), and goes on when they are made;
 * then it wishes twice, and gets what was found for each wish in their order.
 */
export type Inquiry = Generator<Wish[], Answer, Found[]>;
