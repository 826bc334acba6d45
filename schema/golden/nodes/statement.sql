select
  json_build_object(
    'data',
    json_build_object(
      'nodes',
      json_build_array(
        case
          when true then (
            select
              json_build_object(
                '__typename',
                'Event',
                'id',
                'evt_' || event2."id",
                'event',
                event2."slug"
              )
            from
              "Event" event2
            where
              event2."id" = $1::bigint
              and event2."retractedAt" is null
          )
        end,
        case
          when true then (
            select
              json_build_object(
                '__typename',
                'Condition',
                'id',
                'con_' || condition3."id",
                'slug',
                condition3."slug"
              )
            from
              "Condition" condition3
            where
              condition3."id" = $2::bigint
              and condition3."retractedAt" is null
          )
        end,
        null,
        case
          when true then (
            select
              json_build_object(
                '__typename',
                'Actor',
                'id',
                'act_' || actor4."id",
                'slug',
                actor4."slug"
              )
            from
              "Actor" actor4
            where
              actor4."id" = (
                select
                  coalesce(actor5."survivorId", actor5."id")
                from
                  "Actor" actor5
                where
                  actor5."id" = $3::bigint
              )
              and actor4."survivorId" is null
          )
        end,
        case
          when true then (
            select
              json_build_object(
                '__typename',
                'Quote',
                'id',
                'quo_' || quote6."id",
                'exact',
                quote6."exact"
              )
            from
              "Quote" quote6
            where
              quote6."id" = $4::bigint
          )
        end
      )
    )
  )::text
-- $1 = "1"
-- $2 = "1"
-- $3 = "1"
-- $4 = "1"
