import { useFormat, type MoneyFields } from '../../i18n/format.ts'

/** An amount as one says it, and to the last digit where that tells more. */
export function MoneyFact({ amount }: { amount: MoneyFields }) {
  const { money, moneyExact } = useFormat()
  const [said, exact] = [money(amount), moneyExact(amount)]
  return (
    <>
      {said}
      {exact !== said && <span className="soft figures"> ({exact})</span>}
    </>
  )
}
