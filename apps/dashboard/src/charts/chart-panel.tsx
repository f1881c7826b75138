import { ActionIcon, Menu, Skeleton, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconChartHistogram, IconDots, IconDownload, IconLink, IconPhoto, IconTable } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useLanguage } from '../i18n/language.js';
import { Problem } from '../layout/problem.js';
import classes from './chart-panel.module.css';
import { DataTable, type TableData } from './data-table.js';
import { download, pictureOf } from './picture.js';
import { usePalette } from './use-palette.js';

type Props = {
  title: string;
  subtitle: string;
  notes: string[];
  csv: string;
  height: number;
  controls?: ReactNode;
  legend?: ReactNode;
  legendItems?: { label: string; colour: string }[];
  table: TableData | null;
  pending?: boolean;
  stale?: boolean;
  error?: Error | null;
  onRetry?: () => void;
  empty: ReactNode | null;
  over?: ReactNode;
  children: ReactNode;
};

/** The frame of every chart: title, units, the chart or its numbers, legend, notes, and ways to take it along. */
export function ChartPanel(props: Props) {
  const { title, subtitle, notes, height, controls, legend, table, error, empty, children } = props;
  const { pending = false, onRetry } = props;
  const { t } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const ready = !pending && !error && !empty;
  return (
    <section className={classes.panel} aria-label={title} data-stale={props.stale || undefined}>
      <div className={classes.head}>
        <div className={classes.titles}>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.subtitle}>{subtitle}</p>
        </div>
        {ready && (
          <div className={classes.tools}>
            <Tooltip withinPortal={false} label={asTable ? t('chart.asChart') : t('chart.asTable')}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-pressed={asTable}
                aria-label={`${t('chart.asTable')}: ${title}`}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? <IconChartHistogram size={17} stroke={1.6} /> : <IconTable size={17} stroke={1.6} />}
              </ActionIcon>
            </Tooltip>
            <PanelMenu {...props} canvas={() => body.current?.querySelector('canvas') ?? null} picture={!asTable} />
          </div>
        )}
      </div>
      {controls && <div className={classes.controls}>{controls}</div>}
      <div ref={body} className={classes.body}>
        {pending && <Skeleton height={height} radius={6} />}
        {error && <Problem error={error} {...(onRetry ? { onRetry } : {})} compact />}
        {!pending && !error && empty}
        {ready && asTable && table && <DataTable {...table} />}
        {ready && !(asTable && table) && children}
        {props.over}
      </div>
      {ready && !asTable && legend}
      {ready && notes.length > 0 && <p className={classes.notes}>{notes.join(' · ')}</p>}
    </section>
  );
}

type MenuProps = Props & { canvas: () => HTMLCanvasElement | null; picture: boolean };

function PanelMenu({ title, subtitle, notes, csv, legendItems = [], canvas, picture }: MenuProps) {
  const { t } = useLanguage();
  const colours = usePalette();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      notifications.show({ message: t('chart.copied') });
    } catch {
      notifications.show({ message: location.href, autoClose: 15_000 });
    }
  };
  const save = async () => {
    const drawn = canvas();
    const image =
      drawn && (await pictureOf(drawn, { title, subtitle, note: notes.join(' · '), legend: legendItems, colours }));
    if (image) download(image, `${title}.png`);
  };
  return (
    <Menu position="bottom-end" shadow="md" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t('chart.more')}: ${title}`}>
          <IconDots size={17} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={csv} download leftSection={<IconDownload size={15} stroke={1.6} />}>
          {t('chart.csv')}
        </Menu.Item>
        {picture && (
          <Menu.Item leftSection={<IconPhoto size={15} stroke={1.6} />} onClick={() => void save()}>
            {t('chart.png')}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLink size={15} stroke={1.6} />} onClick={() => void copy()}>
          {t('chart.link')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
