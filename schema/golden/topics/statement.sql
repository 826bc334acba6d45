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
                      (
                        select distinct
                          id
                        from
                          (
                            select
                              page8."topicId"
                            union
                            select
                              conditiontopic10."topicId"
                            from
                              "ConditionTopic" conditiontopic10
                            where
                              conditiontopic10."conditionId" = page8."id"
                          ) ids (id)
                      ) listed12
                      cross join "Topic" topic11
                    where
                      topic11."id" = listed12.id
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
            "Condition" condition13
          where
            condition13."standing" <= 'HEDGED'
            and (
              condition13."topicId" = any (
                array(
                  select
                    topic15."id"
                  from
                    "Topic" topic15
                  where
                    topic15."recordRetractedAt" is null
                    and topic15."slug" = any ($3::text[])
                )
              )
              or condition13."id" in (
                select
                  conditiontopic17."conditionId"
                from
                  "ConditionTopic" conditiontopic17
                where
                  conditiontopic17."topicId" = any (
                    array(
                      select
                        topic15."id"
                      from
                        "Topic" topic15
                      where
                        topic15."recordRetractedAt" is null
                        and topic15."slug" = any ($3::text[])
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
                  group22."count",
                  'keys',
                  json_build_array(
                    json_build_object(
                      'value',
                      (
                        select
                          topic23."slug"
                        from
                          "Topic" topic23
                        where
                          topic23."id" = group22."key0"
                      ),
                      'topic',
                      (
                        select
                          json_build_object('level', cardinality(topic24."path"))
                        from
                          "Topic" topic24
                        where
                          topic24."id" = group22."key0"
                          and topic24."recordRetractedAt" is null
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
                coalesce(topic21."path" [1], topic21."id") as key0,
                count(*) as count
              from
                "Condition" condition19
                left join "Topic" topic21 on topic21."id" = condition19."topicId"
              where
                condition19."standing" <= 'HEDGED'
              group by
                key0
              order by
                count desc,
                key0
              limit
                3
            ) group22
        )
      )
    )
  )::text
-- $1 = "economy"
-- $2 = "economy"
-- $3 = ["economy","debt"]
