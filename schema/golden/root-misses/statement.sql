select
  json_build_object(
    'data',
    json_build_object(
      'node',
      case
        when true then (
          select
            json_build_object('id', 'con_' || condition2."id")
          from
            "Condition" condition2
          where
            condition2."id" = $1::bigint
            and condition2."retractedAt" is null
        )
      end,
      'foreign',
      null,
      'actor',
      (
        select
          json_build_object('slug', actor3."slug")
        from
          "Actor" actor3
        where
          actor3."id" = (
            select
              coalesce(actor4."survivorId", actor4."id")
            from
              "Actor" actor4
            where
              actor4."slug" = $2::text
          )
          and actor3."survivorId" is null
          and actor3."recordRetractedAt" is null
      ),
      'article',
      (
        select
          json_build_object('title', article6."title")
        from
          "Article" article6
        where
          article6."id" = $3::bigint
          and article6."recordRetractedAt" is null
      )
    )
  )::text
-- $1 = "999999"
-- $2 = "nobody"
-- $3 = null
