import type { Problem } from '@vigie/contract';

/** What the server answered instead of what was asked, or that it could not be reached (status 0). */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title);
    this.name = 'ApiError';
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Whether the same may be answered later: nobody was reached, or the server could not do it just then. */
export const mayPass = (error: Error | null): boolean =>
  error instanceof ApiError && (error.status === 0 || error.status === 429 || error.status >= 500);

/** Reads a problem from an error answer; a proxy's HTML page becomes a problem of its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const blank = {
    type: 'about:blank',
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
  };
  try {
    const body = (await response.json()) as Partial<Problem>;
    return { ...blank, detail: '', ...body };
  } catch {
    return { ...blank, detail: '' };
  }
}
