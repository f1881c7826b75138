import { Menu, SegmentedControl, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconKey, IconLogout } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import type { Language } from '../i18n/format.js';
import { useLanguage } from '../i18n/language.js';
import { useSignOut, useUser } from '../session.js';
import classes from './account-menu.module.css';

/** Language, colours, password and the way out. */
export function AccountMenu() {
  const { t } = useLanguage();
  const user = useUser();
  const signOut = useSignOut();
  const [, go] = useLocation();
  if (!user) return null;
  return (
    <Menu position="bottom-end" width={264} shadow="md" trapFocus>
      <Menu.Target>
        <UnstyledButton className={classes.target} title={t('account.menu', { name: user.name })}>
          <span className={classes.initials} data-initials={initials(user.name)} aria-hidden />
          <span className={classes.name}>{user.name}</span>
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.who}>
          <strong>{user.name}</strong>
          <span className="quiet">{user.email}</span>
          <span className="quiet">{t(user.role === 'admin' ? 'role.admin' : 'role.analyst')}</span>
        </div>
        <Menu.Divider />
        <div className={classes.choices}>
          <LanguageChoice />
          <ThemeChoice />
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} href="/account" leftSection={<IconKey size={16} stroke={1.6} />}>
          {t('account.password')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout size={16} stroke={1.6} />}
          onClick={() => signOut.mutate(undefined, { onSuccess: () => go('/') })}
        >
          {t('account.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

/** English or French. */
export function LanguageChoice() {
  const { language, setLanguage, t } = useLanguage();
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={t('account.language')}
      value={language}
      onChange={(value) => setLanguage(value as Language)}
      data={[
        { value: 'en', label: 'English' },
        { value: 'fr', label: 'Français' },
      ]}
    />
  );
}

function ThemeChoice() {
  const { t } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      fullWidth
      aria-label={t('account.theme')}
      value={colorScheme}
      onChange={(value) => setColorScheme(value as 'light' | 'dark' | 'auto')}
      data={[
        { value: 'light', label: t('theme.light') },
        { value: 'dark', label: t('theme.dark') },
        { value: 'auto', label: t('theme.auto') },
      ]}
    />
  );
}
