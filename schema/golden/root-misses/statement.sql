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
              case
                when actor4."mergedIntoId" is null then actor4."id"
                else (
                  with recursive
                    merged (id, "intoId") as (
                      select
                        actor4."id",
                        actor4."mergedIntoId"
                      union
                      select
                        actor5."id",
                        actor5."mergedIntoId"
                      from
                        merged
                        join "Actor" actor5 on actor5."id" = merged."intoId"
                    )
                  select
                    id
                  from
                    merged
                  where
                    "intoId" is null
                )
              end
            from
              "Actor" actor4
            where
              actor4."slug" = $2::text
          )
      ),
      'article',
      (
        select
          json_build_object('title', article6."title")
        from
          "Article" article6
        where
          article6."id" = $3::bigint
      )
    )
  )::text
-- $1 = "999999"
-- $2 = "nobody"
-- $3 = null
