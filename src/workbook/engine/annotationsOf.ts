import type { AnnotationGetters } from './AnnotationsPlugin';
import type { Model } from './odoo';

/** Notes, protections and metadata of a spreadsheet, beside the engine's own getters. */
export function annotationsOf(model: Pick<Model, 'getters'>): AnnotationGetters {
  return model.getters as unknown as AnnotationGetters;
}
