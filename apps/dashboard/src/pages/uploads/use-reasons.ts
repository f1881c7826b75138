import { useQuery } from '@tanstack/react-query';
import type { Upload } from '@vigie/contract';
import { api } from '../../api.js';
import { isMoving } from './state.js';

/** The reasons in the report of an upload, with how many documents have each. */
export function useReasons(upload: Upload) {
  return useQuery({
    queryKey: ['reasons', upload.id],
    queryFn: () => api.uploadReasons(upload.id),
    refetchInterval: isMoving(upload) ? 3000 : false,
  });
}
