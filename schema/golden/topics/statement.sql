select
  json_build_object(
    'data',
    json_build_object(
      'topic',
      (
        select
          json_build_object(
            'name',
            topic2."name",
            'level',
            cardinality(topic2."path"),
            'broader',
            (
              select
                json_build_object('slug', topic3."slug")
              from
                "Topic" topic3
              where
                topic3."id" = topic2."broaderId"
            ),
            'narrower',
            (
              select
                coalesce(
                  json_agg(
                    json_build_object(
                      'slug',
                      topic4."slug",
                      'level',
                      cardinality(topic4."path")
                    )
                    order by
                      topic4."id"
                  ),
                  '[]'
                )
              from
                "Topic" topic4
              where
                topic4."broaderId" = topic2."id"
                and topic4."recordRetractedAt" is null
            )
          )
        from
          "Topic" topic2
        where
          topic2."slug" = $1::text
          and topic2."recordRetractedAt" is null
      ),
      'within',
      (
        select
          json_build_object(
            'nodes',
            coalesce(
              json_agg(
                json_build_object(
                  'slug',
                  page8."slug",
                  'topic',
                  (
                    select
                      json_build_object('slug', topic9."slug")
                    from
                      "Topic" topic9
                    where
                      topic9."id" = page8."topicId"
                  ),
                  'topics',
                  (
                    select
                      coalesce(
                        json_agg(
                          json_build_object('slug', topic11."slug")
                          order by
                            topic11."id"
                        ),
                        '[]'
                      )
                    from
                      "Topic" topic11
                    where
                      topic11."id" in (
                        select
                          page8."topicId"
                        union
                        select
                          conditiontopic10."topicId"
                        from
                          "ConditionTopic" conditiontopic10
                        where
                          conditiontopic10."conditionId" = page8."id"
                      )
                      and topic11."recordRetractedAt" is null
                  )
                )
              ),
              '[]'
            )
          )
        from
          (
            select
              condition5."slug" as "slug",
              condition5."topicId" as "topicId",
              condition5."id" as "id"
            from
              "Condition" condition5
            where
              condition5."standing" <= 'HEDGED'
              and condition5."topicId" = any (
                array(
                  select
                    topic6."id"
                  from
                    "Topic" topic6
                  where
                    topic6."path" @> array[
                      (
                        select
                          topic7."id"
                        from
                          "Topic" topic7
                        where
                          topic7."slug" = $2::text
                      )
                    ]
                )
              )
            order by
              coalesce(
                condition5."firstStatedAt",
                '-infinity'::timestamptz
              ) desc,
              condition5."id" desc
            limit
              2
          ) page8
      ),
      'either',
      json_build_object(
        'totalCount',
        (
          select
            count(*)
          from
            "Condition" condition12
          where
            condition12."standing" <= 'HEDGED'
            and (
              condition12."topicId" = any (
                array(
                  select
                    topic14."id"
                  from
                    "Topic" topic14
                  where
                    topic14."slug" = any ($3::text[])
                )
              )
              or condition12."id" in (
                select
                  conditiontopic15."conditionId"
                from
                  "ConditionTopic" conditiontopic15
                where
                  conditiontopic15."topicId" = any (
                    array(
                      select
                        topic14."id"
                      from
                        "Topic" topic14
                      where
                        topic14."slug" = any ($3::text[])
                    )
                  )
              )
            )
        )
      ),
      'conditions',
      json_build_object(
        'facets',
        (
          select
            coalesce(
              json_agg(
                json_build_object(
                  'count',
                  group20."count",
                  'keys',
                  json_build_array(
                    json_build_object(
                      'value',
                      (
                        select
                          topic21."slug"
                        from
                          "Topic" topic21
                        where
                          topic21."id" = group20."key0"
                      ),
                      'topic',
                      (
                        select
                          json_build_object('level', cardinality(topic22."path"))
                        from
                          "Topic" topic22
                        where
                          topic22."id" = group20."key0"
                          and topic22."recordRetractedAt" is null
                      )
                    )
                  )
                )
              ),
              '[]'
            )
          from
            (
              select
                coalesce(topic19."path" [1], topic19."id") as key0,
                count(*) as count
              from
                "Condition" condition17
                left join "Topic" topic19 on topic19."id" = condition17."topicId"
              where
                condition17."standing" <= 'HEDGED'
              group by
                key0
              order by
                count desc,
                key0
              limit
                3
            ) group20
        )
      )
    )
  )::text
-- $1 = "economy"
-- $2 = "economy"
-- $3 = ["economy","debt"]
