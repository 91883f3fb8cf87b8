// doc: The relation `r` as the lens of the filter shows it: folded anew, as `foldClaims` (server/src/model/fold.ts) folds, from the claims that count then; null where none does. Of a relation with one claim there is nothing to fold.
head([live IN [[i IN range(0, size(r.claimSources) - 1)
    WHERE ($filter.lens.sources IS NULL OR r.claimSources[i] IN $filter.lens.sources)
      AND ($filter.lens.excludeSources IS NULL OR NOT r.claimSources[i] IN $filter.lens.excludeSources)
      AND CASE
        WHEN $filter.lens.knownAt IS NULL THEN r.claimsRetracted IS NULL OR r.claimsRetracted[i] = ''
        ELSE r.claimsRecorded[i] <= $filter.lens.knownAt
          AND (r.claimsRetracted IS NULL OR r.claimsRetracted[i] = '' OR r.claimsRetracted[i] > $filter.lens.knownAt)
      END]]
  WHERE size(live) > 0 |
  CASE
    WHEN size(r.claimSources) = 1 THEN r
    ELSE head([camps IN [{
        supports: [i IN live WHERE r.claimCamps[i] IN ['FOR', 'DENIES']],
        infavour: [i IN live WHERE r.claimCamps[i] = 'FOR'],
        against: [i IN live WHERE r.claimCamps[i] IN ['DENIES', 'DISPUTES']]
      }] |
      head([told IN [{
          status: CASE
            WHEN size(camps.supports) > 0 THEN
              coalesce(head([i IN camps.supports WHERE r.claimStatuses[i] <> '' | r.claimStatuses[i]]), 'ACTIVE')
            WHEN size(camps.against) > 0 THEN 'DENIED'
            ELSE 'ALLEGED'
          END,
          startDate: head([i IN camps.supports WHERE r.claimStarts[i] <> '' | r.claimStarts[i]]),
          validFrom: head([i IN camps.supports WHERE r.claimsFrom[i].year > 0 | r.claimsFrom[i]]),
          amounts: [i IN camps.supports WHERE r.claimCurrencies[i] <> '']
        }] |
        head([voices IN [{
            own: [i IN CASE told.status WHEN 'DENIED' THEN camps.against ELSE camps.infavour END
              WHERE r.claimConfidences[i] >= 0],
            other: [i IN CASE told.status WHEN 'DENIED' THEN camps.infavour ELSE camps.against END
              WHERE r.claimConfidences[i] >= 0]
          }] |
          head([heard IN [{
              own: [i IN voices.own WHERE none(j IN voices.own WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
                | r.claimConfidences[i] / 100.0],
              other: [i IN voices.other WHERE none(j IN voices.other WHERE j < i AND r.claimVoices[j] = r.claimVoices[i])
                | r.claimConfidences[i] / 100.0]
            }] |
            {
              status: told.status,
              startDate: told.startDate,
              validFrom: told.validFrom,
              validTo: head([i IN camps.supports
                WHERE r.claimsTo[i].year < 10000 AND (told.validFrom IS NULL OR r.claimsTo[i] >= told.validFrom)
                | r.claimsTo[i]]),
              amountValue: head([i IN told.amounts | r.claimAmounts[i]]),
              currency: head([i IN told.amounts | r.claimCurrencies[i]]),
              confidence: CASE
                WHEN size(heard.own) > 0 THEN toInteger(round(100 * reduce(
                  trust = reduce(most = heard.own[0], agreed IN [CASE
                    WHEN 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5)) > 0.99 THEN 0.99
                    ELSE 1 - reduce(doubt = 1 - heard.own[0], c IN tail(heard.own) | doubt * (1 - c * 0.5))
                  END] | CASE WHEN agreed > most THEN agreed ELSE most END),
                  c IN heard.other | trust * (1 - c * 0.5))))
              END,
              contested: (size(camps.infavour) > 0 AND size(camps.against) > 0)
                OR any(i IN told.amounts WHERE any(j IN told.amounts
                  WHERE r.claimCurrencies[i] = r.claimCurrencies[j] AND r.claimsLeast[i] > r.claimsMost[j]))
                OR any(i IN camps.supports WHERE any(j IN camps.supports WHERE r.claimsFrom[i] > r.claimsTo[j])),
              words: reduce(words = r.roleWords, i IN live | words + r.claimWords[i])
            }
          ])
        ])
      ])
    ])
  END
])
