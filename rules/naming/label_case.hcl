level            = "info"
configured_level = "warning"
since            = "0.1"
status           = "preview"
summary          = "a label is not written as labels of its kind are"
why              = <<-EOT
  Labels are what people search for, paste into commands and read in plans.
  Where one style holds, nobody has to look up how a thing is spelt.
EOT
drawbacks        = <<-EOT
  Renaming a resource or a module call needs a `moved` block, and renaming a variable or an output changes every caller.
  Labels that were taken over from elsewhere are perhaps better left alone.
EOT
counted          = ["label out of style", "labels out of style"]

option "naming.format" {
  text = "what a label looks like: a case, tokens or a pattern, with `max_length` and `allow`"
}

option "naming.use" {
  text = "which kinds of label the format is for; without one, the tree's own habit counts, where there are 20 labels of a kind and 90 % of them are alike"
}

example "bad" {
  source   = <<-EOT
    resource "aws_sqs_queue" "repairRequests" {}
  EOT
  settings = <<-EOT
    naming {
      format "label" {
        case = "snake"
      }
      use "label" {
        on = ["resource"]
      }
    }
  EOT
}

example "good" {
  source   = <<-EOT
    resource "aws_sqs_queue" "repair_requests" {}
  EOT
  settings = <<-EOT
    naming {
      format "label" {
        case = "snake"
      }
      use "label" {
        on = ["resource"]
      }
    }
  EOT
}
