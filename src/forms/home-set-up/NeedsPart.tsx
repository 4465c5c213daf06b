import { useContext } from 'preact/hooks';
import type { EditorProps } from '../../form-kit/define-form';
import { newId } from '../../form-kit/folder/new-id';
import { GridField } from '../../form-kit/grid/GridField';
import { Announce } from '../../form-kit/page/announce';
import { needColumns, type Applicants } from './columns';
import { emptyNeed, guideNeeds } from './defaults';
import { headOf, memberName, ownApplications, type OwnApplication } from './household';
import type { HomeSetUp, NeedRow } from './schema';
import { Sums } from './Sums';
import { rowNames, screen } from './texts';

type NeedsPartProps = Pick<EditorProps<HomeSetUp>, 'data' | 'field' | 'persons' | 'advice'>;

/** The things for the home as in a spreadsheet, what they cost, and a list of things for each application. */
export function NeedsPart({ data, field, persons, advice }: NeedsPartProps) {
  const applications = ownApplications(data);
  const nameOf = (own: OwnApplication) =>
    own.applicants.map((member) => memberName(member, data.members, persons.all)).join(' og ');
  const isSeveral = applications.length > 1;
  const applicants: Applicants = {
    names: Object.fromEntries(
      applications.flatMap((own) => {
        const head = own.applicants[0];
        return head ? [[head.person, nameOf(own)]] : [];
      }),
    ),
    headOf: (person) => headOf(applications, person),
  };
  return (
    <>
      {isSeveral && <p class="alert alert-info">{screen.papers(applications.length)}</p>}
      <GridField<NeedRow>
        field={field('needs')}
        columns={needColumns(isSeveral ? applicants : undefined)}
        rowName={rowNames.need}
        newRow={emptyNeed}
        advice={advice}
      />
      <GuideLists data={data} field={field} applications={applications} nameOf={nameOf} />
      {applications.map((own, at) => (
        <Sums
          key={own.applicants[0]?.person ?? String(at)}
          heading={isSeveral ? screen.applicationOf(nameOf(own)) : screen.onlyOne}
          needs={own.needs}
        />
      ))}
    </>
  );
}

interface GuideListsProps extends Pick<NeedsPartProps, 'data' | 'field'> {
  applications: readonly OwnApplication[];
  nameOf: (own: OwnApplication) => string;
}

/** Offers the guide's list of things to whoever has none yet: every adult who applies alone needs one. */
function GuideLists({ data, field, applications, nameOf }: GuideListsProps) {
  const announce = useContext(Announce);
  const without = applications.filter(({ needs, applicants }) => needs.length === 0 && applicants.length > 0);
  return without.map((own) => {
    const head = own.applicants[0]?.person ?? '';
    return (
      <div class="form-group" key={head}>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => {
            field('needs').set([...data.needs, ...guideNeeds(newId, head)], '');
            announce(screen.added(nameOf(own)));
          }}
        >
          {screen.addGuide(nameOf(own))}
        </button>
      </div>
    );
  });
}
