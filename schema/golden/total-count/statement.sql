select
  json_build_object(
    'data',
    json_build_object(
      'conditions',
      json_build_object(
        'totalCount',
        (
          select
            count(*)
          from
            "ConditionParty" conditionparty5
          where
            conditionparty5."actorId" = (
              select
                actor3."id"
              from
                "Actor" actor3
              where
                actor3."id" = (
                  select
                    coalesce(actor4."survivorId", actor4."id")
                  from
                    "Actor" actor4
                  where
                    actor4."slug" = $1::text
                )
            )
            and conditionparty5."role" = 'TARGET'
            and conditionparty5."ownStanding" <= 'HEDGED'
            and conditionparty5."standing" <= 'HEDGED'
        )
      )
    )
  )::text
-- $1 = "taliban"
