import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { ContactCard } from '#src/components/contact-card.tsx';

const withDate = LOCALITY.contacts.filter(({ source }) => source.date !== null);

describe('a number is shown with how old its source is', () => {
  test.each(withDate)('$id: past its review date once the clock is far enough on', (contact) => {
    render(<ContactCard contact={contact} today="2099-01-01" />);
    expect(screen.getByText(/past its review date/)).toBeInTheDocument();
  });

  test.each(LOCALITY.contacts.filter(({ verified }) => !verified))('$id: nobody verified it, and it says so', (contact) => {
    render(<ContactCard contact={contact} today="2026-05-01" />);
    expect(screen.getByText(/Not verified/)).toBeInTheDocument();
  });
});
