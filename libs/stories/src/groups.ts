/** Sets of numbers that grow together (union-find). A number that was never met is a set of its own. */
export class Groups {
  private readonly parents = new Map<number, number>();

  /** The number that stands for the set of this one. */
  find(member: number): number {
    let root = member;
    for (let above = this.parents.get(root); above !== undefined; above = this.parents.get(root)) root = above;
    for (let at = member; at !== root; ) {
      const above = this.parents.get(at)!;
      this.parents.set(at, root);
      at = above;
    }
    return root;
  }

  /** Makes one set of two. */
  unite(a: number, b: number): void {
    const [rootA, rootB] = [this.find(a), this.find(b)];
    if (rootA !== rootB) this.parents.set(rootB, rootA);
  }
}
