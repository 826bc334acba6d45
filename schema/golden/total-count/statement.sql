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
            "Condition" condition2
          where
            condition2."retractedAt" is null
            and exists (
              select
                1
              from
                "ConditionParty" conditionparty3
                join "Actor" actor4 on actor4."id" = conditionparty3."actorId"
              where
                conditionparty3."conditionId" = condition2."id"
                and conditionparty3."role" = 'TARGET'
                and actor4."slug" = $1::text
            )
        )
      )
    )
  )::text
-- $1 = "taliban"
