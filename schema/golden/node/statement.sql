select
  json_build_object(
    'data',
    json_build_object(
      'node',
      case
        when true then (
          select
            json_build_object(
              '__typename',
              'Condition',
              'id',
              'con_' || condition2."id",
              'slug',
              condition2."slug"
            )
          from
            "Condition" condition2
          where
            condition2."id" = $1::bigint
            and condition2."retractedAt" is null
        )
      end
    )
  )::text
-- $1 = "1"
