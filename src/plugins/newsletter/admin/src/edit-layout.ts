import { typeUid } from './labels';

type Rows<F> = F[][];

/** What Strapi hands to `Admin/CM/pages/EditView/mutate-edit-view-layout`. */
export type LayoutEvent<F> = {
  layout: {
    layout: Rows<F>[];
    components: Record<string, { layout: Rows<F> }>;
    options: { newsletter?: { type?: string } };
  };
};

/** The parts of a form that a field can stand in: `owner` is the uid of its content type or component. */
type Place = { readonly owner: string; readonly isComponent: boolean };

/** The same form with each of its fields changed; the fields of a type that is not Deltio's stay as they are. */
export function withFields<F, E extends LayoutEvent<F>>(event: E, change: (field: F, place: Place) => F): E {
  const { layout, components, options } = event.layout;
  const type = options.newsletter?.type;
  const changed = (rows: Rows<F>, place: Place): Rows<F> => rows.map((row) => row.map((field) => change(field, place)));
  return {
    ...event,
    layout: {
      ...event.layout,
      layout: type ? layout.map((panel) => changed(panel, { owner: typeUid(type), isComponent: false })) : layout,
      components: Object.fromEntries(
        Object.entries(components).map(([owner, component]) => [
          owner,
          { ...component, layout: changed(component.layout, { owner, isComponent: true }) },
        ]),
      ),
    },
  };
}
