import type { FormContent, FormContext, FormRoom } from '../../src/form-kit/define-form';
import { noContent, testContext, type Fixture } from '../../src/form-kit/fixture';
import { formIds, roomWithId } from '../../src/forms/registry';

/** A room with the two fixtures that the contracts fill it in with. */
export interface TestedRoom {
  room: FormRoom<unknown>;
  full: Fixture<unknown>;
  scant: Fixture<unknown>;
}

const fixtures = import.meta.glob<Record<string, Fixture<unknown>>>(
  '../../src/forms/*/fixtures/{full,scant}.ts',
);

async function fixture(form: string, name: 'full' | 'scant'): Promise<Fixture<unknown>> {
  const load = fixtures[`../../src/forms/${form}/fixtures/${name}.ts`];
  const found = load && (await load())[name];
  if (!found)
    throw new Error(
      `src/forms/${form}/fixtures/${name}.ts is missing, or does not export "${name}": see src/forms/README.md`,
    );
  return found;
}

/** Every room of the registry, none left out. */
export const testedRooms: readonly TestedRoom[] = await Promise.all(
  formIds.map(async (id) => ({
    room: await roomWithId(id),
    full: await fixture(id, 'full'),
    scant: await fixture(id, 'scant'),
  })),
);

/** Content as a page would hand it over, small. */
const content: FormContent = {
  ...noContent,
  signs: { isolation: 'Isolation', 'lugt-fra-boligen': 'Lugt fra boligen' },
  contacts: {
    'alarm-112': {
      name: 'Alarm 112',
      phone: '112',
      situation: 'Nogen er i fare',
      purpose: 'Ring, når det brænder.',
      emergency: true,
    },
  },
  site: 'https://trygt-naboskab.example',
};

/** The context in which a fixture is shown. */
export function contextOf({ persons }: Pick<Fixture<unknown>, 'persons'>): FormContext {
  return { ...testContext(persons), content };
}
