import type { Message } from './Message';
import type { ZetaSql } from './zetaSql';

/** GoogleSQL as far as BigQuery has it. */
export async function languageOf(engine: ZetaSql): Promise<Message> {
  const all = await engine.call('GetLanguageOptions', { maximum_features: true });
  const features: readonly string[] = all.enabled_language_features;
  return {
    // The internal mode would know DOUBLE and INT32, which BigQuery has not.
    product_mode: 'PRODUCT_EXTERNAL',
    name_resolution_mode: 'NAME_RESOLUTION_DEFAULT',
    enabled_language_features: features.filter(feature => !NOT_IN_BIGQUERY.includes(feature)),
  };
}

/** Features of the engine that BigQuery has not. */
const NOT_IN_BIGQUERY = [
  'FEATURE_V_1_3_INLINE_LAMBDA_ARGUMENT',
  'FEATURE_V_1_4_ARRAY_FIND_FUNCTIONS',
  'FEATURE_V_1_4_FIRST_AND_LAST_N',
  'FEATURE_V_1_4_SEQUENCE_ARG',
  'FEATURE_V_1_4_SQL_MACROS',
  'FEATURE_V_1_3_ARRAY_GREATEST_LEAST',
  'FEATURE_V_1_4_NULLIFZERO_ZEROIFNULL',
  'FEATURE_V_1_4_PI_FUNCTIONS',
];
