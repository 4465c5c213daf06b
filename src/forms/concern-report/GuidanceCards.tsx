import { formatPhone, phoneHref } from '../../domain/danish/phone';
import type { FormContent } from '../../form-kit/define-form';

/** First the call, then the form. Holds the number and nothing that delays it. */
export function EmergencyCard() {
  return (
    <aside class="level level-emergency" aria-label="Hvis det haster">
      <p class="level-title">Er nogen i fare nu? Ring 112</p>
      <a class="card-call" href={phoneHref('112')}>
        Ring 112
      </a>
      <p>
        Er du i tvivl, så <a href="/hvad-goer-jeg-nu/">svar på få spørgsmål og find det rigtige nummer</a>.
        Det, du har skrevet her, bliver liggende.
      </p>
    </aside>
  );
}

/** A worry about a child is a notification, and everyone's duty: where it goes. */
export function ChildCard({ content }: { content: FormContent }) {
  const dutyOfficer = content.contacts['den-sociale-doegnvagt'];
  return (
    <aside class="level level-urgent" aria-label="Når det handler om et barn">
      <p class="level-title">Det er en underretning</p>
      <p>
        Alle har pligt til at sige det til kommunen, når et barn har brug for hjælp. Ring, hvis du tror, at
        barnet bliver slået eller krænket. Sig det ikke til forældrene først.
      </p>
      {dutyOfficer && (
        <a class="card-call" href={phoneHref(dutyOfficer.phone)}>
          {dutyOfficer.name} {formatPhone(dutyOfficer.phone)}
        </a>
      )}
      <p>
        <a href="/hvad-goer-jeg-nu/svar/barn-anden-bekymring/">Find nummeret, hvor barnet bor</a>. Du kan
        stadig printe skemaet og give det videre.
      </p>
    </aside>
  );
}
