import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.js';
import classes from './new-articles.module.css';

type Props = { count: number; onShow: () => Promise<void> };

/** Says that there is more than the list shows, without moving what is being read. */
export function NewArticles({ count, onShow }: Props) {
  const { t } = useLanguage();
  const [loading, setLoading] = useState(false);
  const show = async () => {
    setLoading(true);
    try {
      await onShow();
    } finally {
      setLoading(false);
    }
  };
  return (
    <div className={classes.place}>
      <VisuallyHidden role="status">{count > 0 && t('articles.newArrived')}</VisuallyHidden>
      {count > 0 && (
        <Button
          size="xs"
          radius="xl"
          className={classes.button ?? ''}
          loading={loading}
          leftSection={<IconArrowUp size={14} stroke={2} aria-hidden />}
          onClick={() => void show()}
        >
          {t('articles.new', { count })}
        </Button>
      )}
    </div>
  );
}
