/** A phone number to press. Numbers read left to right in every language. */
export function PhoneLink({ phone, className = 'tel' }: { readonly phone: string; readonly className?: string }) {
  return (
    <a className={className} href={`tel:${phone.replaceAll(' ', '')}`} dir="ltr">
      <bdi>{phone}</bdi>
    </a>
  );
}
