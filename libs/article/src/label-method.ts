/** How a label was found. */
export type LabelMethod = 'given' | 'tag' | 'name' | 'demonym' | 'capital' | 'rule' | 'model';
