import { useRef } from 'react';

type Asked = { isPlaceholderData: boolean; isError: boolean; failureCount: number; fetchStatus: string };

/**
 * Whether the answer before may stand in for the one under way. Once that one has failed to come it may not, for then
 * nobody knows how long numbers of another selection would stand there.
 */
export function useStandIn(asked: string, { isPlaceholderData, isError, failureCount, fetchStatus }: Asked): boolean {
  const failed = useRef<string | null>(null);
  if (isError || failureCount > 0 || fetchStatus === 'paused') failed.current = asked;
  else if (!isPlaceholderData) failed.current = null;
  return isPlaceholderData && failed.current !== asked;
}
