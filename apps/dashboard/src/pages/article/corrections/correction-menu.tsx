import { Button, Menu, Modal } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ArticleDetail, Correction } from '@vigie/contract';
import { useRef, useState } from 'react';
import { useLanguage } from '../../../i18n/language.js';
import { CountriesForm } from './countries-form.js';
import { DateForm } from './date-form.js';
import { SourceForm } from './source-form.js';
import { TopicsForm } from './topics-form.js';

const FIELDS = ['countries', 'topics', 'date', 'source'] as const;
const forms = { countries: CountriesForm, topics: TopicsForm, date: DateForm, source: SourceForm };

/** Where an administrator sets what the rules got wrong. */
export function CorrectionMenu({ article }: { article: ArticleDetail }) {
  const { t } = useLanguage();
  const [field, setField] = useState<Correction['field'] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const Form = field === null ? null : forms[field];
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button ref={button} variant="default" size="xs" leftSection={<IconPencil size={14} aria-hidden />}>
            {t('correct.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FIELDS.map((one) => (
            <Menu.Item key={one} onClick={() => setField(one)}>
              {t(`correct.field.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={field !== null}
        onClose={() => setField(null)}
        title={field && t(`correct.title.${field}`)}
        styles={{ title: { fontWeight: 620, fontSize: 15 } }}
        closeButtonProps={{ 'aria-label': t('action.close') }}
        centered
        returnFocus={false}
        onExitTransitionEnd={() => button.current?.focus()}
      >
        {Form && <Form article={article} onClose={() => setField(null)} />}
      </Modal>
    </>
  );
}
