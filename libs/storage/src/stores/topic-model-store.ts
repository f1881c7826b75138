import type { EntityManager } from 'typeorm';

/** What is known of a model, without the model itself. */
export interface TopicModelRow {
  language: string;
  version: number;
  enabled: boolean;
  /** As the training measured it; null until it was trained. */
  measured: unknown;
  trainedAt: Date | null;
  message: string | null;
}

/** All models that were ever trained, or tried to be. */
export function topicModels(manager: EntityManager): Promise<TopicModelRow[]> {
  return manager.query(
    `SELECT m.language, m.version, m.enabled, m.measured, m.trained_at AS "trainedAt", m.message
     FROM topic_model m ORDER BY m.language`,
  );
}

/** The models that label articles, by name alone. */
export function modelsInUse(manager: EntityManager): Promise<{ language: string; version: number }[]> {
  return manager.query(
    `SELECT m.language, m.version FROM topic_model m WHERE m.enabled AND m.data IS NOT NULL ORDER BY m.language`,
  );
}

/** The models that label articles, as the training wrote them (JSON), in order of their languages. */
export async function enabledModels(manager: EntityManager): Promise<string[]> {
  const rows: { data: string }[] = await manager.query(
    `SELECT m.data FROM topic_model m WHERE m.enabled AND m.data IS NOT NULL ORDER BY m.language`,
  );
  return rows.map(({ data }) => data);
}

/** The model of a language, kept from changing until the transaction ends; null when none was ever tried. */
export async function lockTopicModel(manager: EntityManager, language: string): Promise<TopicModelRow | null> {
  const rows: TopicModelRow[] = await manager.query(
    `SELECT m.language, m.version, m.enabled, m.measured, m.trained_at AS "trainedAt", m.message
     FROM topic_model m WHERE m.language = $1 FOR UPDATE`,
    [language],
  );
  return rows[0] ?? null;
}

/** Keeps a trained model; it is enabled if the one before it was. */
export async function keepTopicModel(
  manager: EntityManager,
  model: { language: string; version: number; data: string; measured: object },
): Promise<void> {
  await manager.query(
    `INSERT INTO topic_model (language, version, data, measured, trained_at) VALUES ($1, $2, $3, $4, now())
     ON CONFLICT (language) DO UPDATE SET version = excluded.version, data = excluded.data, measured = excluded.measured,
       trained_at = excluded.trained_at, message = NULL`,
    [model.language, model.version, model.data, model.measured],
  );
}

/** Notes why a training came to nothing; a model that was there stays. */
export async function noteTrainingFailed(manager: EntityManager, language: string, message: string): Promise<void> {
  await manager.query(
    `INSERT INTO topic_model (language, message) VALUES ($1, $2) ON CONFLICT (language) DO UPDATE SET message = excluded.message`,
    [language, message],
  );
}

/** Lets a model label articles, or stops it. */
export async function enableTopicModel(manager: EntityManager, language: string, enabled: boolean): Promise<void> {
  await manager.query(`UPDATE topic_model m SET enabled = $2 WHERE m.language = $1`, [language, enabled]);
}
