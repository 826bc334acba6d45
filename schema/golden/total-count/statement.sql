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
            "ConditionParty" conditionparty4
          where
            conditionparty4."actorId" = (
              select
                actor3."id"
              from
                "Actor" actor3
              where
                actor3."slug" = $1::text
            )
            and conditionparty4."role" = 'TARGET'
            and conditionparty4."retractedAt" is null
        )
      )
    )
  )::text
-- $1 = "taliban"
