import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Labelling } from '@vigie/contract';
import { useEffect, useState } from 'react';
import { api } from '../../api.js';

const isMoving = ({ job, training }: Labelling) =>
  training !== null || job?.state === 'queued' || job?.state === 'running';

/** How far labelling is: by events while it moves, or by asking again where events cannot be had. */
export function useLabelling() {
  const client = useQueryClient();
  const [lost, setLost] = useState(false);
  const query = useQuery({
    queryKey: ['labelling'],
    queryFn: api.labelling,
    refetchInterval: ({ state }) => (lost && state.data && isMoving(state.data) ? 2000 : false),
  });
  const moving = query.data !== undefined && isMoving(query.data);
  useEffect(() => {
    if (!moving) return;
    const onLabelling = (labelling: Labelling) => {
      setLost(false);
      client.setQueryData(['labelling'], labelling);
    };
    return api.watchLabelling(onLabelling, () => setLost(true));
  }, [moving, client]);
  useEffect(() => {
    if (moving) return;
    // Labels that changed change every number on the other pages.
    void client.invalidateQueries({
      predicate: ({ queryKey }) => !['labelling', 'session'].includes(String(queryKey[0])),
    });
  }, [moving, client]);
  return query;
}

/** Whether articles are being labelled anew at this moment, so that numbers of labels move. */
export function useIsLabelling(): boolean {
  const { data } = useQuery({ queryKey: ['labelling'], queryFn: api.labelling });
  return data?.job?.state === 'queued' || data?.job?.state === 'running';
}

/** Asks again how far labelling is; a change of rules, map or models starts it by itself. */
export function useLabellingMoved() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['labelling'] });
}
