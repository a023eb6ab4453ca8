import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openAt } from '#pathways/localities/hours.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { Contact } from '#pathways/localities/schema.ts';
import { Clock } from '#src/components/clock.tsx';
import { ContactCard } from '#src/components/contact-card.tsx';

const withDate = LOCALITY.contacts.filter(({ source }) => source.date !== null);
const unverified = LOCALITY.contacts.filter(({ verified }) => !verified);

/** A card as it looks at a moment. */
function show(contact: Contact, moment: string) {
  const at = Date.parse(moment);
  render(
    <Clock value={() => at}>
      <ContactCard line={{ contact, open: openAt(contact.hours, at) }} />
    </Clock>,
  );
}

describe('a number is shown with how old its source is', () => {
  test.each(withDate)('$id: past its review date once the clock is far enough on, with the page to check it on', (contact) => {
    show(contact, '2035-01-01T12:00:00Z');
    expect(screen.getByText(/past its review date/)).toBeInTheDocument();
    if (contact.url) expect(screen.getByRole('link', { name: /^Check it on the official page/ })).toHaveAttribute('href', contact.url);
    else expect(screen.getByText(/No official page is known/)).toBeInTheDocument();
  });

  test.each(unverified)('$id: nobody verified it, and it says so', (contact) => {
    show(contact, '2026-05-01T12:00:00Z');
    expect(screen.getByText(/Not verified/)).toBeInTheDocument();
  });
});

describe('whether somebody answers now is said in words', () => {
  const portal = LOCALITY.contacts.find(({ id }) => id === 'hcc-adults-portal') as Contact;
  test.each([
    ['2026-11-24T10:00:00Z', 'Open now, until 17:30'],
    ['2026-11-24T17:10:00Z', 'Open now, closes in 20 minutes'],
    ['2026-11-24T17:29:30Z', 'Open now, closes in 1 minute'],
    ['2026-11-24T18:00:00Z', 'Closed now. Opens Wednesday 09:00.'],
    ['2026-12-28T10:00:00Z', 'Today is a bank holiday, and its hours today are not known.'],
  ])('at %s: %s', (moment, words) => {
    show(portal, moment);
    expect(screen.getByText(words)).toBeInTheDocument();
  });
});
