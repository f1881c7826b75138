import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../api.js';
import { useUser } from '../../session.js';

/** What an upload is called, its number until that is known; administrators get to its page by it. */
export function UploadName({ id }: { id: string }) {
  const admin = useUser()?.role === 'admin';
  const upload = useQuery({ queryKey: ['upload', id], queryFn: () => api.upload(id), staleTime: 60_000, retry: false });
  const name = upload.data?.name ?? `#${id}`;
  return admin ? (
    <Link href={`/uploads/${id}`} dir="auto">
      {name}
    </Link>
  ) : (
    <bdi>{name}</bdi>
  );
}
